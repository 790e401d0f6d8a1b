import type { ReactNode } from 'react';
import { text } from '../messages';
import { AppMark } from './app-mark';
import './title-bar.css';

/** The window's title bar: the app's name, what a screen puts beside it, and room for the system's own buttons. */
export function TitleBar({ children, menu }: { children?: ReactNode; menu?: ReactNode }) {
  return (
    <header className="title-bar">
      {menu}
      <div className="title-bar-app">
        <AppMark size={20} />
        <span className="title-bar-name">{text.appName}</span>
      </div>
      {children}
    </header>
  );
}
